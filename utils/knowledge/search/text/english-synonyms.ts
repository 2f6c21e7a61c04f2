/** English words for the same thing, one group a line. */
export const ENGLISH_SYNONYMS = `
cancel stop end terminate disable turnoff
find check see locate show
refund reimbursement
charge payment deduction debit
unknown unrecognised unrecognized strange mystery
lost missing gone vanished
password passcode pin
code otp
phone mobile cellphone smartphone
parcel package delivery
coupon voucher discount
invoice receipt
broken damaged smashed cracked
bus metro subway tube
doctor hospital clinic appointment
person human agent someone
scam fraud con scammer
died dead death deceased passed
deaf hearing hear
blind sight vision see
text writing sms
bigger larger enlarge
letters print font text
loud louder volume
app application program
broadband internet wifi
baby infant newborn
nappy diaper
formula milk
complaint complain
arrive receive come get
offline disconnected
fail fails failed failing error unsuccessful
freeze frozen locked restricted limited blocked
hacked stolen hijacked
withdraw cashout
change switch amend update
cheaper lower downgrade
subscription renewal membership
suicide suicidal die
dementia alzheimer alzheimers memory forgetful
stammer stutter stammering aphasia speech
wheelchair disabled mobility tremor parkinson arthritis
grief bereaved bereavement funeral widow mourning died
debt arrears hardship broke afford bills
teenager underage child kid minor
pregnant pregnancy expecting newborn baby
illiterate read write language interpreter translator
panic anxious upset crying overwhelmed distress
elderly senior older pensioner
prescription surgery gp doctor hospital
telly tv television
hoover vacuum
anydesk teamviewer
voucher steam
subscription recurring
statement bill
contactless tap
recharge credit airtime
overcharged cheaper price
locked frozen suspended blocked
crash crashes closes freezes
slow full storage
spam nuisance robocall
advert adverts ads popup
operator representative adviser advisor agent human
ring call phone
`;
