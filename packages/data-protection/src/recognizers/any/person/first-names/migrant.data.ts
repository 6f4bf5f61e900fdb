/** Common first names of people who came to Europe from elsewhere, as its documents spell them, lower case: by region. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const migrantFirstNames: string = `
abdallah abdelkader abdelkarim abderrahim abdou abdoulaye abdul abdulkerim abdulrahman abdirahman abeer adel adil
ahlam ahmad ahmed aicha aisha alaa amal amani amina amine amir amira amjad anas anwar asma asmaa awa ayman aymen aya
ayoub bader badr bakr basel bashar bassam bilal bilel bouchra brahim chaima dalal dania djamel dounia driss emad fadi
fadila fahd faisal faiza farah fares farid farida faris fatemeh fathi fatiha fayçal fouad fuad ghada habib habiba hadi
hafsa haitham hajar hakim halima hamid hanan hanane hani hassan hatem hayat hicham hiba hind houda houssam hussain
hussein huda idris ilham ilyes iman imane imran inas issa jalal jamal jamila jawad kamal kamel karima khadija khadijeh
khaled khalid khalil khawla latifa layla leila loubna maha mahdi mahmoud mahmud majid malak malek manal mansour maryam
marwa marwan mariam mehdi meriem mohamad mohammad mohamud moncef mounir mouna mourad moussa muhammed munir mustapha
nabil nabila nadir naima najat najib nasser nawal nizar noura nour nordine noureddine oumaima osama othman qasim
rachida rahma raja ramadan rami rania rashid reda reem rim riyad rokhaya saad saadia sabah safaa safia said saida
salah salem salma salman samar samia samir samira sana sarra shadi sherif siham soraya soukaina soufiane souad sumaya
tahar tarek tariq wafa walid wassim wissam yacine yahya yasmin yasmine yassin yassine yazan younes youness youssef
yousef zahra zainab zaid zakaria zayneb zeinab zineb ziad zoubida abiola adaeze ade adebayo adunni akosua ama amadou
aminata amara assane ayodele babacar bintou binta blessing bola boubacar cheikh chiamaka chidi chika chimamanda
chinedu chinwe chioma comfort coumba daouda diarra djibril ebele efua ekua emeka esi fatou fatoumata femi folake funmi
gideon gift goodluck happiness ibrahima ifeanyi ifeoma ike iyabo kadiatou kehinde khady kofi kojo kwabena kwadwo kwaku
kwame kwasi lamine mamadou mamadu mariama mercy modou nana ndeye ngozi nkechi nneka obinna oumar ousmane okechukwu olu
oluwaseun patience precious samba sekou seydou temitope thierno tunde uche yaa yaw abebe abeba almaz amanuel bereket
biniam eyob filmon fitsum girma hirut kidane meron mulu natnael rahel saba selam senait tekle tesfaye tsegay yohannes
yonas zewdu amare hodan abdi ayaan faduma farhiya ifrah khadra mahad najma nimco sahra wanjiru achieng akinyi kamau
mwangi njeri otieno wambui juma neema baraka thabo sipho thandi nomsa aarav aarti abhishek aditi aditya ajay akash
amit amrita ananya anil anjali ankit anup aparna arjun arun asha ashok bharat deepa deepak deepika dev dinesh divya
gaurav gopal harish indira jaya kamala karan kavita kiran krishna lakshmi lalita lata madhav mahesh manish manoj maya
meena meera mohan mukesh naveen neha nikhil nisha nitin pooja prakash pradeep pranav prasad prem priyanka radha rahul
raj rajesh rajiv rakesh ramesh rani ravi reena rekha ritu rohan rohit sachin sandeep sandhya sangeeta sanjay sanjeev
satish seema shanti sharmila shilpa shreya shyam sita sneha sudha sunil sunita suresh swati uma usha vandana varun
vijay vikram vinod vivek yash amandeep balwinder gurpreet harpreet jasbir jaspreet kuldeep manpreet navjot parminder
sukhwinder asif fahad farhan hina humaira imtiaz javed kashif nadeem naveed parveen rubina saima sajid shabana shahid
shazia tanvir tasnim waqas zubair zulfiqar nasreen rahima sultana tahmina anh bao binh chau chi cuong dung duc giang
hai hang hanh hien hieu hoa hoang hong hue hung huong huy khanh linh loan long minh nam nga ngoc nguyen nguyet nhung
oanh phuong quan quang quoc quynh son tam thanh thao thi thu thuy tien trang trinh tuan tung tuyen uyen vinh xuan yen
hưng hùng hồng hương dũng đức tuấn thị thủy ngọc phương trần chen fang feng guang guo hao hui jia jian jiang jie jing
jun lei liang ling mei meiling meilin ming ping qiang qing rong shan wei wen xia xiao xiaoling xiaoming xin xiulan
xiuying xue yan yang yifan ying yong yuan yue yun zhen zhi akira aiko ayumi daiki haruka haruki hiroshi kaori keiko
kenji mariko megumi naoko sakura satoshi takashi yoko yuki yumi eun-ji hye-jin ji-hoon ji-woo min-jun min-seo seo-yeon
soo-jin sung-min young-ho jisoo minho andriy anastasiia artem bohdan daryna denys dmytro halyna ihor iryna ivanna
kateryna khrystyna lesia liliia liubov liudmyla maksym marharyta maryna mykhailo mykola mykyta nadiia nataliia nazar
oksana oleh oleksandr oleksandra oleksii olena olha ostap pavlo polina roksolana ruslan serhii sofiia solomiia stepan
svitlana taras tetiana valentyna vasyl viktoriia vira vitalii volodymyr vladyslav yana yaroslav yevhen yulia yuliia
yurii zoia aleksei alexei alyona anatoly arkady artyom dmitri dmitriy dmitry ekaterina evgenia evgeniy evgeny fyodor
galina gennady grigory ilya inna kirill ksenia leonid lyubov lyudmila maxim mikhail nadezhda natalya nikita nikolai
oleg pyotr raisa semyon sergei sergey tatyana timofey vadim valery vasily vitaly vyacheslav yekaterina yelena yevgeny
yuri zinaida jevgeni sergejs jurijs aleksandrs jeļena oļena armen arsen artak anahit ani arman davit gevorg gohar
hakob hasmik hayk lilit lusine mkrtich narek narine nare samvel siranush tigran vahan vardan giorgi levan tamar
ketevan irakli zurab lasha mamuka eka natia tamuna alireza arash arezou babak bahram behnaz behrouz behzad bijan
dariush ehsan elham elnaz farhad farnaz fereshteh ghazal golnaz hamed hossein javad kaveh keyvan kian kourosh ladan
laleh mahnaz mahsa masoud mehrdad mina mitra mohsen mojtaba morteza nasim nasrin navid nazanin negar niloufar omid
parisa parvin payam pedram peyman pouya reza roya saeed sahar saman sanaz sepideh shahram shirin siamak simin soheil
soroush vahid yalda zohreh zoya ahmadzai berfin berivan delal diyar dilan evin heval hewa hawre jiyan karwan rebin
rojda rojin shilan sherko soran zilan azad aigul ainura aizhan asel azamat bakyt bekzat dilnoza erlan gulbahor gulnara
jamshid madina malika nargiza nigora nurlan otabek rustam sardor shakhzod timur ulugbek umida zarina zulfiya batbayar
bolormaa enkhtuya oyuna oyuunu tsetseg benigno crisanto jhon jomar maricel marites rodelio rosalinda wilmer yamileth
yesenia yuleidy yohana dayana jeferson abdülkerim müzeyyen gülendam güldane behice şehrazat
`;
